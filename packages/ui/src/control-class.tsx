/** The box shared by text inputs, text areas and selects. 16 px on phones, where less makes Safari zoom in. */
export const controlClass =
  "w-full min-w-0 rounded-s border border-edge bg-surface px-3 text-ink text-body max-sm:text-[16px] " +
  "placeholder:text-faint hover:border-muted focus-visible:outline-offset-0 " +
  "aria-invalid:border-bad disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted";
