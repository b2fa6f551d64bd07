// Shows the fields that apply while one chooses, by the rules that the server put on the page and checks again.

const form = document.querySelector("form[data-flow]");
const rules = JSON.parse(form?.querySelector("[data-rules]")?.dataset.rules ?? "[]");

function valueOf(name) {
  const fields = [...form.elements].filter((field) => field.name === name && !field.disabled);
  const field = fields.length > 1 || fields[0]?.type === "radio" ? fields.find((one) => one.checked) : fields[0];
  return field?.value ?? "";
}

function holds(condition, values) {
  return condition.possible
    && Object.entries(condition.all).every(([name, codes]) => codes.includes(values[name] ?? ""));
}

/** Lets a list offer only what its category has. */
function offer(rule, values) {
  const list = document.getElementById(rule.name);
  const all = document.getElementById(`all-${rule.name}`);
  const codes = rule.offers[values[rule.by]];
  const chosen = list.value;
  const wanted = [...all.content.children].filter((option) => !codes || codes.includes(option.value));
  const shown = [...list.options].slice(1).map((option) => option.value);
  if (shown.join() === wanted.map((option) => option.value).join()) {
    return;
  }
  list.replaceChildren(list.options[0], ...wanted.map((option) => option.cloneNode(true)));
  list.value = wanted.some((option) => option.value === chosen) ? chosen : "";
}

function apply() {
  const values = {};
  for (const rule of rules) {
    const row = document.getElementById(`row-${rule.name}`);
    const applies = holds(rule.applies, values);
    const required = applies && holds(rule.required, values);
    row.hidden = !applies;
    for (const field of row.querySelectorAll("input, select")) {
      field.disabled = !applies;
      field.required = required;
    }
    row.querySelector(".required").hidden = !required;
    if (rule.offers) {
      offer(rule, values);
    }
    if (applies) {
      values[rule.name] = valueOf(rule.name);
    }
  }
}

/** A file that is too large is told before it is sent. */
function weigh(event) {
  const { maxBytes, tooLarge } = event.target.dataset;
  if (maxBytes) {
    event.target.setCustomValidity(event.target.files[0]?.size > Number(maxBytes) ? tooLarge : "");
    event.target.reportValidity();
  }
}

if (form) {
  form.querySelectorAll("[data-update]").forEach((part) => (part.hidden = true));
  form.addEventListener("change", (event) => {
    weigh(event);
    apply();
  });
  window.addEventListener("pageshow", apply);
  apply();
}
