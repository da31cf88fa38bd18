import { KEY_VARIABLE_PREFIX, type ModelSettings } from "@viva/domain/grading/model-settings";
import { Chip } from "@viva/ui/chip";
import { Field } from "@viva/ui/field";
import { TextInput } from "@viva/ui/text-input";
import type { TypedModel } from "./model/model-form.ts";

/** Where the model is, what it is called there, and where the servers have its key. */
export function OwnModelFields({
  typed,
  settings,
  errors,
  onChange,
}: {
  typed: TypedModel;
  settings: ModelSettings;
  errors: Record<string, string>;
  onChange: (next: Partial<TypedModel>) => void;
}) {
  const saved = settings.choice.use === "own" ? settings.choice.keyVariable : null;
  return (
    <div className="flex flex-col gap-4">
      <Field label="Address" hint="What stands before /chat/completions." error={errors.baseUrl}>
        <TextInput
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          placeholder="https://host/v1"
          value={typed.baseUrl}
          onChange={(event) => onChange({ baseUrl: event.target.value })}
        />
      </Field>
      <Field label="Model" hint="As its server calls it. It is kept with each grade." error={errors.model}>
        <TextInput
          autoComplete="off"
          spellCheck={false}
          value={typed.model}
          onChange={(event) => onChange({ model: event.target.value })}
        />
      </Field>
      <Field
        label="Variable with the key"
        optional
        hint="The key itself is never typed here nor kept: set it in the environment of the server, then start it again."
        error={errors.keyVariable}
      >
        <TextInput
          autoComplete="off"
          spellCheck={false}
          placeholder={`${KEY_VARIABLE_PREFIX}1`}
          className="font-mono"
          value={typed.keyVariable}
          onChange={(event) => onChange({ keyVariable: event.target.value })}
        />
      </Field>
      {settings.key !== null && saved !== null && saved === typed.keyVariable.trim() ? (
        <p className="flex flex-wrap items-center gap-2">
          <KeyChip where="this server" set={settings.key.web} />
          <KeyChip where="the worker" set={settings.key.worker} />
        </p>
      ) : null}
      <Field
        label="Seconds for one answer"
        hint="For the server to reply; after that the built-in grade stands."
        error={errors.seconds}
        className="max-w-52"
      >
        <TextInput
          inputMode="decimal"
          autoComplete="off"
          value={typed.seconds}
          onChange={(event) => onChange({ seconds: event.target.value })}
        />
      </Field>
    </div>
  );
}

function KeyChip({ where, set }: { where: string; set: boolean | null }) {
  if (set === null) return <Chip>not known on {where}: it has not reported</Chip>;
  return set ? <Chip tone="good">set on {where}</Chip> : <Chip tone="bad">not set on {where}</Chip>;
}
