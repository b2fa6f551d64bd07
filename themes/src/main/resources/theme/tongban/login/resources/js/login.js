// Comfort for the login page. Every function of the page works without this file: the buttons post the form.

const RESUBMIT_AFTER_MS = 8000;

const form = document.getElementById("kc-form-login");
const tabs = [...document.querySelectorAll("#tb-tabs [data-tab]")];
const panels = {
  form: document.getElementById("tb-panel-form"),
  qr: document.getElementById("tb-panel-qr"),
};
const status = document.getElementById("tb-status");

/** Turns the tab buttons, which post the form, into a tab list that keeps what was typed. */
function enhanceTabs() {
  const list = document.getElementById("tb-tabs");
  list.setAttribute("role", "tablist");
  for (const tab of tabs) {
    tab.setAttribute("role", "tab");
    tab.type = "button";
    tab.removeAttribute("aria-current");
    tab.setAttribute("aria-controls", panelOf(tab).id);
    tab.addEventListener("click", () => select(tab));
  }
  for (const panel of Object.values(panels)) {
    panel.setAttribute("role", "tabpanel");
  }
  list.addEventListener("keydown", moveByKey);
  select(tabs.find((tab) => tab.dataset.tab === form.dataset.tab) ?? tabs[0]);
}

function panelOf(tab) {
  return tab.dataset.tab === "qr" ? panels.qr : panels.form;
}

function select(selected) {
  for (const tab of tabs) {
    tab.setAttribute("aria-selected", String(tab === selected));
    tab.tabIndex = tab === selected ? 0 : -1;
  }
  for (const panel of Object.values(panels)) {
    panel.hidden = panel !== panelOf(selected);
  }
  panelOf(selected).setAttribute("aria-labelledby", selected.id);
  if (selected.dataset.tab !== form.dataset.tab) {
    form.dataset.tab = selected.dataset.tab;
    // A message about the other tab would now mislead.
    document.getElementById("login-error")?.remove();
    for (const field of form.querySelectorAll("[aria-describedby=login-error]")) {
      field.removeAttribute("aria-describedby");
      field.removeAttribute("aria-invalid");
    }
  }
  if (selected.dataset.tab !== "qr") {
    document.getElementById("subjectType").value = selected.dataset.tab;
  }
}

function moveByKey(event) {
  const at = tabs.indexOf(event.target);
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key];
  if (at < 0 || to === undefined) {
    return;
  }
  event.preventDefault();
  const next = tabs[(to + tabs.length) % tabs.length];
  select(next);
  next.focus();
}

/** Fetches a new code and swaps only its part of the page, so that a typed password stays. */
async function swapCaptcha(button) {
  const body = new URLSearchParams({ do: button.value });
  for (const name of ["subjectType", "username"]) {
    body.append(name, form.elements.namedItem(name)?.value ?? "");
  }
  const response = await fetch(form.action, { method: "POST", body });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const part = page.getElementById("captcha-part");
  const action = page.getElementById("kc-form-login")?.getAttribute("action");
  if (!response.ok || !part || !action) {
    throw new Error("no new code in the answer");
  }
  form.action = action;
  part.querySelectorAll("[autofocus]").forEach((field) => field.removeAttribute("autofocus"));
  document.getElementById("captcha-part").replaceWith(document.adoptNode(part));
  const focused = [button.id, "captcha-audio", "captcha"].map((id) => document.getElementById(id)).find(Boolean);
  focused.focus();
  status.textContent = part.dataset.mode === "audio" ? status.dataset.audio : status.dataset.refreshed;
}

function onSubmit(event) {
  const button = event.submitter;
  if (form.dataset.busy) {
    event.preventDefault();
    return;
  }
  form.dataset.busy = "true";
  const inPlace = ["refresh", "listen", "look"].includes(button?.value) && !form.dataset.plain;
  if (inPlace) {
    event.preventDefault();
    swapCaptcha(button)
      .then(() => delete form.dataset.busy)
      .catch(() => {
        // The plain post shows the server's own page, whatever it has to say.
        delete form.dataset.busy;
        form.dataset.plain = "true";
        form.requestSubmit(button);
      });
    return;
  }
  form.setAttribute("aria-busy", "true");
  setTimeout(release, RESUBMIT_AFTER_MS);
}

function release() {
  delete form.dataset.busy;
  form.removeAttribute("aria-busy");
}

function enhance() {
  enhanceTabs();
  form.addEventListener("submit", onSubmit);
  // A page that comes back from the browser's memory is a fresh one.
  window.addEventListener("pageshow", release);
  form.querySelectorAll("[data-password-toggle]").forEach((button) => (button.hidden = false));
}

if (form && panels.form && panels.qr) {
  enhance();
}
