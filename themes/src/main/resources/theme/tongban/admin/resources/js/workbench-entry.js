/*
 * Adds an entry for the review workbench to the console's navigation, for staff who may enter it. The console has no place for
 * such an entry, so this leans on its page: links whose id begins with "nav-item-". Where a later console has none, nothing
 * is added and nothing else happens.
 */
const ENTRY = "tongban-workbench-entry";
const REALM = "fuwu";

function environment() {
  try {
    return JSON.parse(document.getElementById("environment").textContent);
  } catch {
    return null;
  }
}

function address(settings) {
  const server = settings.serverBaseUrl.replace(/\/$/, "");
  return `${server}/realms/${settings.masterRealm}/workbench/${REALM}`;
}

/* Only the workbench knows who may enter. A console on a host of its own cannot ask, and shows the entry. */
async function mayEnter(workbench) {
  if (new URL(workbench, location.href).origin !== location.origin) {
    return true;
  }
  const answer = await fetch(`${workbench}/entry`, { credentials: "same-origin", redirect: "manual" });
  return answer.status === 204;
}

function place(workbench) {
  const entry = document.getElementById(ENTRY);
  if (!location.hash.startsWith(`#/${REALM}`)) {
    entry?.parentElement.remove();
    return;
  }
  /* Beside the realm's users where the member sees them, else wherever there are entries. */
  const neighbour =
    document.querySelector("nav a#nav-item-users") ?? document.querySelector("nav a[id^='nav-item-']");
  if (!neighbour) {
    return;
  }
  const label = /\p{Script=Han}/u.test(neighbour.textContent) ? "审核工作台" : "Review workbench";
  if (entry) {
    if (entry.textContent !== label) {
      entry.textContent = label;
    }
    return;
  }
  const link = document.createElement("a");
  link.id = ENTRY;
  link.href = workbench;
  link.className = "pf-v5-c-nav__link";
  link.textContent = label;
  const item = document.createElement("li");
  item.className = neighbour.parentElement.className;
  item.append(link);
  neighbour.closest("ul")?.append(item);
}

async function watch() {
  const settings = environment();
  if (!settings?.serverBaseUrl || !settings.masterRealm) {
    return;
  }
  const workbench = address(settings);
  let asked = false;
  let allowed = false;
  const look = async () => {
    /* The staff member is signed in once the navigation is there. */
    if (!asked && document.querySelector("nav a[id^='nav-item-']")) {
      asked = true;
      allowed = await mayEnter(workbench);
    }
    if (allowed) {
      place(workbench);
    }
  };
  const quietly = () => look().catch(() => {});
  new MutationObserver(quietly).observe(document.body, { childList: true, subtree: true });
  window.addEventListener("hashchange", quietly);
  quietly();
}

watch().catch(() => {});
