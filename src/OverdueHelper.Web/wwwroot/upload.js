// Files go up over HTTP, one after the other, each with its progress. The page hears of each by a click on its hidden button.
(() => {
  const send = (box, list, file) => new Promise(done => {
    const line = list.appendChild(document.createElement("li"));
    const say = words => {
      line.className = "error-text";
      line.replaceChildren(Object.assign(document.createElement("p"), { textContent: `${file.name}: ${words}` }));
      done();
    };
    if (file.size > Number(box.dataset.most)) {
      say(box.dataset.tooLarge);
      return;
    }

    const bar = Object.assign(document.createElement("progress"), { max: 100, value: 0 });
    bar.setAttribute("aria-label", `${box.dataset.going} ${file.name}`);
    line.append(`${box.dataset.going} ${file.name} `, bar);
    const request = new XMLHttpRequest();
    request.open("POST", `${box.dataset.upload}${box.dataset.upload.includes("?") ? "&" : "?"}name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader("RequestVerificationToken", document.querySelector("input[name=__RequestVerificationToken]")?.value ?? "");
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = event => { bar.value = event.lengthComputable ? 100 * event.loaded / event.total : 0; };
    request.onerror = () => say(box.dataset.failed);
    request.onload = () => {
      if (request.status === 204) {
        line.remove();
        box.querySelector("[data-uploaded]").click();
        done();
      } else {
        say(request.status === 422 ? request.responseText : request.status === 413 ? box.dataset.tooLarge : box.dataset.failed);
      }
    };
    request.send(file);
  });

  document.addEventListener("change", async event => {
    const box = event.target.type === "file" && event.target.closest("[data-upload]");
    if (!box) {
      return;
    }

    const files = [...event.target.files];
    const list = box.querySelector(".uploads");
    list.replaceChildren();
    event.target.value = "";
    for (const file of files) {
      await send(box, list, file);
    }
  });
})();
