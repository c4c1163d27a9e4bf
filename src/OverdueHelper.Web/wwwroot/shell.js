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
      count.textContent = count.textContent.replace(/^\D*[\d.,\s]*\d/, box.value.length.toLocaleString(document.documentElement.lang));
    }
  });

  document.addEventListener("click", event => {
    const target = event.target.closest?.("[data-focus]");
    if (target) {
      event.preventDefault();
      document.getElementById(target.dataset.focus)?.focus();
    }
  });
})();
