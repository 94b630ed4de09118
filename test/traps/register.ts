import { engineTraps } from "./register/engine";
import { guestTraps } from "./register/guest";
import { machineTraps } from "./register/machine";
import { networkTraps } from "./register/network";
import type { Trap } from "./register/trap";
import { vaultTraps } from "./register/vault";

export type { Handling, Trap } from "./register/trap";

/** Traps by family, in the order of their ids. */
export const families: readonly { readonly title: string; readonly traps: readonly Trap[] }[] = [
    { title: "A – Machine, extensions and disks", traps: machineTraps },
    { title: "B – Network and firewall", traps: networkTraps },
    { title: "C – Vault, key vault, roles and the years after", traps: vaultTraps },
    { title: "D – Engine, secrets, policies and pipelines", traps: engineTraps },
    { title: "E, F, G, J – Inside the machine, domain, product, image and size", traps: guestTraps },
];

/** Every trap of the register. */
export const traps: readonly Trap[] = families.flatMap((family) => family.traps);
