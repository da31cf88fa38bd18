"use client";

import { Button } from "@viva/ui/button";
import { Printer } from "lucide-react";

export function PrintButton() {
  return (
    <Button icon={<Printer aria-hidden />} onClick={() => window.print()} className="print:hidden">
      Print
    </Button>
  );
}
