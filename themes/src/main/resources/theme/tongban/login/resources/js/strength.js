// How strong a new password is, while it is typed: weak, medium or strong. The page works without it; the server alone
// decides whether the rule is met. zxcvbn is large and fetched when the field is entered for the first time.

const WAIT_MS = 250;
const LONGEST = 72;

const field = document.querySelector("input[data-meter]");
const meter = document.getElementById("strength");
const words = document.getElementById("strength-value");
let loading;
let timer;

function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("../vendor/zxcvbn.js", import.meta.url).href;
    script.addEventListener("load", () => resolve(window.zxcvbn));
    script.addEventListener("error", reject);
    document.head.append(script);
  });
  return loading;
}

/** What the owner would think of first is no secret: the login name, the phone, the unit. */
function known() {
  return [...field.form.querySelectorAll("input[type=text], input[type=tel], input[type=email], output")]
    .map((one) => one.value ?? "")
    .filter(Boolean);
}

/** zxcvbn's 0 to 4 in three words; what misses the rule is never more than weak. */
function level(zxcvbn, password) {
  const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{N}]/u].filter((one) => one.test(password)).length;
  if (password.length < 8 || classes < 3) {
    return 1;
  }
  const score = zxcvbn(password.slice(0, LONGEST), known()).score;
  return score >= 4 ? 3 : score >= 2 ? 2 : 1;
}

async function show() {
  const zxcvbn = await load();
  if (!field.value) {
    meter.removeAttribute("data-level");
    words.textContent = "";
    return;
  }
  const now = level(zxcvbn, field.value);
  meter.dataset.level = now;
  words.textContent = words.dataset.label + words.dataset[now];
}

if (field && meter) {
  meter.hidden = false;
  field.addEventListener("focus", () => load().catch(() => (meter.hidden = true)), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => show().catch(() => (meter.hidden = true)), WAIT_MS);
  });
}
