// What every page needs: leave it when a session began in another tab, and follow a link to an identity provider once.

/** Watches Keycloak's session cookies; a page without them (an error page) has nothing to watch. */
async function watchSession() {
  const { ssoUrl, authSession } = document.body.dataset;
  const { startSessionPolling, checkAuthSession } = await import("./authChecker.js");
  if (ssoUrl) {
    startSessionPolling(ssoUrl);
  }
  if (authSession) {
    checkAuthSession(authSession);
  }
}

function followOnce(event) {
  const link = event.target.closest("a[data-once-link]");
  if (!link) {
    return;
  }
  if (link.getAttribute("aria-disabled") === "true") {
    event.preventDefault();
    return;
  }
  link.classList.add(...(link.dataset.disabledClass ?? "").split(/\s+/).filter(Boolean));
  link.setAttribute("role", "link");
  link.setAttribute("aria-disabled", "true");
}

document.addEventListener("click", followOnce);
watchSession().catch(() => {
  // The page works without the watch.
});
