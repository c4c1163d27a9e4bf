// Makes or uses a passkey, then sends it with the form the button stands in. Without support the button stays hidden.
const supported = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential?.parseRequestOptionsFromJSON;

const obtain = async button => {
  const operation = button.dataset.passkey;
  const answer = await fetch(`/account/passkey/${operation}`, {
    method: "POST",
    credentials: "same-origin",
    headers: { [button.dataset.tokenName]: button.dataset.token },
  });
  if (!answer.ok) {
    throw new Error(answer.statusText);
  }
  const options = await answer.json();
  return operation === "creation"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
};

for (const button of supported ? document.querySelectorAll("[data-passkey]") : []) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const said = button.nextElementSibling;
    said.textContent = "";
    try {
      const form = button.closest("form");
      form.querySelector("[name='Form.Passkey']").value = JSON.stringify(await obtain(button));
      form.noValidate = true;
      form.requestSubmit();
    } catch {
      said.textContent = button.dataset.failed;
    }
  });
}
