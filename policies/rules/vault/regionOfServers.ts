import { region } from "../../../facts/regions";
import { findInEach } from "../../core/inputs";
import { sameText } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import type { StackResource } from "../../core/resource";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";
import { vaultsOf } from "./serverVaults";

/** A server needs one vault of its region among those that it may register with. A location that is left out is that of the resource group. */
export const regionOfServers = stackRule({
    id: "vault-region-of-servers",
    notApplicable: withoutServers,
    check(stack) {
        const found = new Set<StackResource>();
        return findInEach(stack.servers, (server) => {
            const { machine } = server;
            const home = machine.inputs.text("location");
            const vaults = vaultsOf(stack, server)?.resources ?? stack.ofType(type.vault);
            if (home === undefined || someKnown(vaults, (vault) => isIn(vault, home))) return [];
            const strangers = vaults.filter((vault) => !found.has(vault));
            for (const vault of strangers) found.add(vault);
            return strangers.map(({ inputs }) =>
                inputs.finding("location", `${machine.inputs.described("location")}, where ${machine.name} runs`),
            );
        });
    },
});

function isIn({ inputs }: StackResource, home: string): boolean {
    const location = inputs.text("location");
    return location === undefined || sameText(shortName(location), shortName(home));
}

/** `West Europe` and `westeurope` are one. */
function shortName(location: string): string {
    return region(location)?.name ?? location.replaceAll(" ", "");
}
