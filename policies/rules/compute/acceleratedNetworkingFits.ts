import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { sizeOf } from "../machines";
import { acceleratedPath, findInInterfaces, withoutKnownSizes } from "./interfaces";

export const acceleratedNetworkingFits = stackRule({
    id: "compute-accelerated-networking-fits",
    notApplicable: withoutKnownSizes,
    check: (stack) =>
        findInEach(stack.servers, (server) => {
            const size = sizeOf(server.machine);
            if (size === undefined || size.acceleratedNetworking) return [];
            return findInInterfaces(server, (nic) =>
                nic.flag(acceleratedPath) === true
                    ? [nic.finding(acceleratedPath, `false, because ${size.name} of ${server.machine.name} cannot`)]
                    : [],
            );
        }),
});
