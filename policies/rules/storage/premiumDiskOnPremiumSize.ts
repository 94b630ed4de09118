import { vmSize } from "../../../facts/vmSizes";
import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInDiskTypes } from "./diskTypes";

export const premiumDiskOnPremiumSize = stackRule({
    id: "storage-premium-disk-on-premium-size",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInDiskTypes(server, ({ inputs, path, sku }) => {
                if (!sku.needsPremiumVm) return [];
                const size = vmSize(server.machine.inputs.text("hardwareProfile.vmSize") ?? "");
                return size?.premiumStorage === false
                    ? [inputs.finding(path, `a standard type, since ${size.name} takes no Premium disks`)]
                    : [];
            }),
        ),
});
