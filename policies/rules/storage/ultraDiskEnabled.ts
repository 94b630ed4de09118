import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findInDiskTypes } from "./diskTypes";

export const ultraDiskEnabled = stackRule({
    id: "storage-ultra-disk-enabled",
    notApplicable: withoutServers,
    check: (stack) =>
        findInEach(stack.servers, (server) =>
            findInDiskTypes(server, ({ inputs, path, sku }) =>
                sku.sku === "UltraSSD_LRS" &&
                server.machine.inputs.flag("additionalCapabilities.ultraSSDEnabled") !== true
                    ? [inputs.finding(path, `another type, since ${server.machine.name} does not allow Ultra disks`)]
                    : [],
            ),
        ),
});
