// 证件类型 offers only what belongs to the chosen 身份类型. Without this file the list shows all, in groups.

for (const list of document.querySelectorAll("select[data-offered-by]")) {
  const region = list.dataset.offeredBy;
  const groups = [...list.querySelectorAll("optgroup")];

  const offer = () => {
    const chosen = document.querySelector(`input[name="${region}"]:checked`)?.value;
    const picked = list.value;
    // Browsers differ in hiding a group, so that those not offered leave the list.
    groups.forEach((group) => group.remove());
    list.append(...groups.filter((group) => !chosen || group.dataset.offer === chosen));
    list.value = [...list.options].some((option) => option.value === picked) ? picked : "";
  };

  document.addEventListener("change", (event) => event.target.name === region && offer());
  offer();
}
