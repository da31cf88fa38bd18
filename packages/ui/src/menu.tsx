"use client";

import clsx from "clsx";
import { Check } from "lucide-react";
import { DropdownMenu as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";

/**
 * A menu button. Not modal: the page behind stays readable for assistive technology, and Radix's focus guards
 * are then never hidden while focusable. Not moved to the end of the body either: it stays in the landmark, and
 * in the dialog, that its button is in.
 */
export function Menu({
  trigger,
  children,
  align = "end",
  side = "bottom",
}: {
  trigger: ReactNode;
  children: ReactNode;
  align?: "start" | "end" | undefined;
  side?: "top" | "bottom" | undefined;
}) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Content
        align={align}
        side={side}
        sideOffset={6}
        collisionPadding={8}
        className="z-50 min-w-48 rounded-m border border-line bg-raised p-1 shadow-pop focus-visible:outline-none"
      >
        {children}
      </Primitive.Content>
    </Primitive.Root>
  );
}

const itemClass =
  "flex min-h-8 items-center gap-2.5 rounded-xs px-2.5 py-1 text-control outline-none data-disabled:cursor-not-allowed " +
  "data-disabled:opacity-50 data-highlighted:bg-sunken max-sm:min-h-10 [&_svg]:size-4 [&_svg]:text-muted";

export function MenuItem({
  tone = "default",
  className,
  ...rest
}: ComponentProps<typeof Primitive.Item> & { tone?: "default" | "danger" | undefined }) {
  return (
    <Primitive.Item
      {...rest}
      className={clsx(itemClass, tone === "danger" && "text-bad [&_svg]:text-bad", className)}
    />
  );
}

export function MenuRadioGroup(props: ComponentProps<typeof Primitive.RadioGroup>) {
  return <Primitive.RadioGroup {...props} />;
}

export function MenuRadioItem({ className, children, ...rest }: ComponentProps<typeof Primitive.RadioItem>) {
  return (
    <Primitive.RadioItem {...rest} className={clsx(itemClass, className)}>
      {children}
      <Primitive.ItemIndicator className="ml-auto">
        <span className="block size-1.5 rounded-full bg-accent" />
      </Primitive.ItemIndicator>
    </Primitive.RadioItem>
  );
}

export function MenuCheckboxItem({
  className,
  children,
  checked,
  onCheckedChange,
  ...rest
}: Omit<ComponentProps<typeof Primitive.CheckboxItem>, "checked" | "onCheckedChange"> & {
  checked: boolean;
  onCheckedChange: (checked: boolean) => void;
}) {
  return (
    <Primitive.CheckboxItem
      {...rest}
      checked={checked}
      onCheckedChange={onCheckedChange}
      className={clsx(itemClass, className)}
    >
      {children}
      <Primitive.ItemIndicator className="ml-auto pl-4">
        <Check aria-hidden />
      </Primitive.ItemIndicator>
    </Primitive.CheckboxItem>
  );
}

export function MenuLabel({ className, ...rest }: ComponentProps<typeof Primitive.Label>) {
  return <Primitive.Label {...rest} className={clsx("px-2.5 py-1.5 text-tiny text-faint", className)} />;
}

export function MenuSeparator() {
  return <Primitive.Separator className="mx-1 my-1 h-px bg-line" />;
}
