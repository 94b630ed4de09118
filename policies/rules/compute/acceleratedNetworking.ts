import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { sizeOf } from "../machines";
import { acceleratedPath, findInInterfaces, withoutKnownSizes } from "./interfaces";

export const acceleratedNetworking = stackRule({
    id: "compute-accelerated-networking",
    notApplicable: withoutKnownSizes,
    check: (stack) =>
        findInEach(stack.servers, (server) => {
            const size = sizeOf(server.machine);
            if (size?.acceleratedNetworking !== true) return [];
            // Left out, Azure does without.
            return findInInterfaces(server, (nic) =>
                nic.flag(acceleratedPath) === true
                    ? []
                    : [nic.finding(acceleratedPath, `true, which ${size.name} of ${server.machine.name} takes`)],
            );
        }),
});
