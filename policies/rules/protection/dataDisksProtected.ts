import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";
import { findUnprotected } from "./protection";

export const dataDisksProtected = stackRule({
    id: "protection-data-disks-protected",
    notApplicable: withoutServers,
    check: (stack) => findInEach(stack.servers, (server) => findInEach(server.disks, findUnprotected)),
});
