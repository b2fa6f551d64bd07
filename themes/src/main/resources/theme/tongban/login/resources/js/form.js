// Comfort for the pages of several steps. Every function of them works without this file: the buttons post the form.

const RESUBMIT_AFTER_MS = 8000;

const form = document.querySelector("form[data-flow]");
const status = document.getElementById("tb-status");
let countdown;

/** What the form holds but secrets and files: they stay in the page, whose other parts are swapped around them. */
function openFields(button) {
  const body = new URLSearchParams();
  for (const field of form.elements) {
    const hidden = !field.name || ["password", "file", "submit", "button"].includes(field.type);
    if (!hidden && (field.type !== "radio" && field.type !== "checkbox" || field.checked)) {
      body.append(field.name, field.value);
    }
  }
  body.append("do", button.value);
  return body;
}

/** Posts and takes the named parts of the answer over; "*" names all that can be swapped. */
async function swap(button) {
  const body = openFields(button);
  const multipart = form.enctype === "multipart/form-data";
  const response = await fetch(form.action, { method: "POST", body: multipart ? toFormData(body) : body });
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const answer = page.querySelector("form[data-flow]");
  const wanted = button.dataset.inPlace;
  // Of parts within parts the outer one is taken.
  const parts = [...page.querySelectorAll("[data-swap]")].filter(
    (part) => (wanted === "*" || part.id === wanted) && !part.parentElement.closest("[data-swap]"));
  if (!response.ok || !answer || answer.elements.step.value !== form.elements.step.value || !parts.length) {
    throw new Error("another page in the answer");
  }
  const focused = document.activeElement?.id ?? "";
  form.action = answer.getAttribute("action");
  for (const part of parts) {
    part.querySelectorAll("[autofocus]").forEach((field) => field.removeAttribute("autofocus"));
    document.getElementById(part.id)?.replaceWith(document.adoptNode(part));
  }
  settle(button, answer, focused);
}

function toFormData(params) {
  const data = new FormData();
  params.forEach((value, name) => data.append(name, value));
  return data;
}

/** Takes away what only a page without this file needs. */
function hidePlainButtons() {
  form.querySelectorAll(".tb-no-script").forEach((button) => (button.hidden = true));
}

/** Puts the focus where the reader is to go on, and says what changed. */
function settle(button, answer, focused) {
  const wrong = form.querySelector('[aria-invalid="true"]');
  const places = [focused, button.id, "captcha-audio", "captcha"];
  const next = wrong ?? places.map((id) => document.getElementById(id)).find((one) => one?.offsetParent);
  next?.focus();
  if (button.dataset.inPlace !== "*") {
    const audio = answer.querySelector("#captcha-part")?.dataset.mode === "audio"
      || document.getElementById("captcha-part")?.dataset.mode === "audio";
    status.textContent = audio ? status.dataset.audio : status.dataset.refreshed;
  }
  hidePlainButtons();
  startCountdown();
}

function startCountdown() {
  clearInterval(countdown);
  const button = document.getElementById("send-code");
  const until = Date.now() + Number(button?.dataset.wait ?? 0) * 1000;
  if (!button || until <= Date.now()) {
    return;
  }
  const label = button.dataset.label ?? button.textContent;
  button.dataset.label = label;
  const tick = () => {
    const left = Math.ceil((until - Date.now()) / 1000);
    const waiting = left > 0;
    button.setAttribute("aria-disabled", String(waiting));
    button.textContent = waiting ? button.dataset.again.replace("#", left) : label;
    if (!waiting) {
      clearInterval(countdown);
    }
  };
  countdown = setInterval(tick, 1000);
  tick();
}

function onSubmit(event) {
  const button = event.submitter;
  if (form.dataset.busy || button?.getAttribute("aria-disabled") === "true") {
    event.preventDefault();
    return;
  }
  form.dataset.busy = "true";
  if (button?.dataset.inPlace && !form.dataset.plain) {
    event.preventDefault();
    swap(button)
      .then(release)
      .catch(() => {
        // The plain post shows the server's own page, whatever it has to say.
        release();
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

/** Shows a chosen picture. */
function preview(event) {
  const place = document.getElementById(event.target.dataset?.preview ?? "");
  const file = event.target.files?.[0];
  if (!place) {
    return;
  }
  place.replaceChildren();
  place.hidden = true;
  if (file?.type.startsWith("image/")) {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const picture = document.createElement("img");
      picture.alt = event.target.dataset.previewAlt;
      picture.src = reader.result;
      place.append(picture);
      place.hidden = false;
    });
    reader.readAsDataURL(file);
  }
}

if (form) {
  form.addEventListener("submit", onSubmit);
  form.addEventListener("change", preview);
  form.addEventListener("change", (event) => {
    const button = document.getElementById(event.target.dataset?.switch ?? "");
    if (button) {
      form.requestSubmit(button);
    }
  });
  // A page that comes back from the browser's memory is a fresh one.
  window.addEventListener("pageshow", release);
  form.querySelectorAll("[data-password-toggle]").forEach((button) => (button.hidden = false));
  hidePlainButtons();
  startCountdown();
}
