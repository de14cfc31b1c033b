/** Lets a page be sent on by what the browser has: the clipboard, and the sheet of the system. */
function addSharing(block: HTMLElement): void {
  const field = block.querySelector("input");
  const status = block.querySelector<HTMLElement>("[role=status]");
  const copy = block.querySelector<HTMLButtonElement>("[data-share-copy]");
  const system = block.querySelector<HTMLButtonElement>("[data-share-system]");
  if (field === null || status === null || copy === null || system === null) return;
  const copyAddress = async () => {
    field.select();
    try {
      // Without a secure connection a browser has no clipboard: the address stays selected.
      await navigator.clipboard.writeText(field.value);
      status.textContent = status.dataset["copied"] ?? "";
    } catch {
      status.textContent = status.dataset["notCopied"] ?? "";
    }
  };
  copy.hidden = false;
  copy.addEventListener("click", () => void copyAddress());
  field.addEventListener("focus", () => {
    field.select();
  });
  system.hidden = !("share" in navigator);
  system.addEventListener("click", () => {
    // A reader who closes the sheet has changed their mind: nothing is said.
    navigator.share({ title: document.title, url: field.value }).catch(() => undefined);
  });
}

for (const block of document.querySelectorAll<HTMLElement>("[data-share]")) addSharing(block);
