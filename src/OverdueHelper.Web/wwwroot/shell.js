// The few things only the browser can do: remember the zone, count letters while typing, focus a field named by the error summary.
(() => {
  const keep = (name, value) => {
    document.cookie = `${name}=${encodeURIComponent(value)};path=/;max-age=${value ? 31536000 : 0};samesite=lax${location.protocol === "https:" ? ";secure" : ""}`;
  };
  window.shell = { keep };

  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && !document.cookie.split("; ").includes(`zone=${encodeURIComponent(zone)}`)) {
    keep("zone", zone);
  }

  document.addEventListener("input", event => {
    const box = event.target;
    const count = box.dataset?.count && document.getElementById(box.dataset.count);
    if (count) {
      count.textContent = count.textContent.replace(/\d[\d.,]*/, box.value.length.toLocaleString(document.documentElement.lang));
    }
  });

  // A figure that follows an amount while it is typed: the server hears of it when the typing rests, not at every key.
  const live = new WeakMap();
  window.addEventListener("input", event => {
    const box = event.target;
    if (box.dataset?.live && !event.rested) {
      event.stopImmediatePropagation();
      clearTimeout(live.get(box));
      live.set(box, setTimeout(() => box.isConnected && box.dispatchEvent(Object.assign(new Event("input", { bubbles: true }), { rested: true })), 400));
    }
  }, true);
  window.addEventListener("change", event => clearTimeout(live.get(event.target)), true);

  // Two seconds after the typing stops the text goes to the server, as it would on leaving the field.
  const resting = new WeakMap();
  document.addEventListener("input", event => {
    const box = event.target;
    if (box.dataset?.draft) {
      clearTimeout(resting.get(box));
      resting.set(box, setTimeout(() => box.isConnected && box.dispatchEvent(new Event("change", { bubbles: true })), 2000));
    }
  });
  document.addEventListener("change", event => clearTimeout(resting.get(event.target)));

  // One message to the server may hold 2 MB. A text near that stays in the field, is not sent, and says why.
  const tooLarge = box => box.dataset?.tooLong && box.value.length > 300000 && new Blob([JSON.stringify(box.value)]).size > 1900000;
  document.addEventListener("change", event => {
    const box = event.target;
    const large = tooLarge(box);
    box.setCustomValidity?.(large ? box.dataset.tooLong : "");
    if (large) {
      event.stopImmediatePropagation();
      box.reportValidity();
    }
  }, true);
  document.addEventListener("submit", event => {
    const large = [...event.target.querySelectorAll("[data-too-long]")].find(tooLarge);
    if (large) {
      event.preventDefault();
      event.stopImmediatePropagation();
      large.focus();
      large.reportValidity();
    }
  }, true);

  document.addEventListener("click", event => {
    const target = event.target.closest?.("[data-focus]");
    if (target) {
      event.preventDefault();
      document.getElementById(target.dataset.focus)?.focus();
    }
  });
})();
