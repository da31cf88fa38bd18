import { fileURLToPath } from "node:url";

/** The folder of the bank that comes with the product. Read it with `readBank`. */
export const builtInBankDir: string = fileURLToPath(new URL("../content/python-django", import.meta.url));
