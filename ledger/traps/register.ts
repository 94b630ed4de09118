import { engineTraps } from "./engine";
import { guestTraps } from "./guest";
import { imageTraps } from "./image";
import { machineTraps } from "./machine";
import { networkTraps } from "./network";
import { productTraps } from "./product";
import type { Trap } from "./trap";
import { vaultTraps } from "./vault";

export type { Handling, Trap } from "./trap";

/** Traps by family, in the order of their ids. */
export const families: readonly { readonly title: string; readonly traps: readonly Trap[] }[] = [
    { title: "A – Machine, extensions and disks", traps: machineTraps },
    { title: "B – Network and firewall", traps: networkTraps },
    { title: "C – Vault, key vault, roles and the years after", traps: vaultTraps },
    { title: "D – Engine, secrets, policies and pipelines", traps: engineTraps },
    { title: "E, F – Inside the machine, and its domain", traps: guestTraps },
    { title: "G – The product, its agent, its storage", traps: productTraps },
    { title: "J – Image, size and patching", traps: imageTraps },
];

/** Every trap of the register. */
export const traps: readonly Trap[] = families.flatMap((family) => family.traps);
