import { engineTraps } from "./register/engine";
import { guestTraps } from "./register/guest";
import { imageTraps } from "./register/image";
import { machineTraps } from "./register/machine";
import { networkTraps } from "./register/network";
import { productTraps } from "./register/product";
import type { Trap } from "./register/trap";
import { vaultTraps } from "./register/vault";

export type { Handling, Trap } from "./register/trap";

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
