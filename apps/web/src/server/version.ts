import packageJson from "../../package.json" with { type: "json" };

/** Version of the web app, as published. */
export const APP_VERSION: string = packageJson.version;
