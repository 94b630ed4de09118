import { extensions } from "../../../facts/extensions";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { Server } from "../../core/server";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";
import { includesName, namesSchema } from "../names";

interface Parameters {
    readonly otherExtensions: readonly string[];
}

/** What makes and watches a backup server, as publisher/type. */
const own = Object.values(extensions).map((extension) => `${extension.publisher}/${extension.type}`);

export const singleDuty = stackRule<Parameters>({
    id: "compute-single-duty",
    parameters: {
        otherExtensions: namesSchema(
            "Further extensions that a backup server may have, as publisher/type: agents that install no role, such as Microsoft.Azure.Security/IaaSAntimalware.",
        ),
    },
    defaults: { otherExtensions: [] },
    notApplicable: withoutServers,
    check: (stack, { parameters: { otherExtensions } }) =>
        findInEach(stack.servers, (server) =>
            findInEach([foreignExtensions, applications], (part) => part(server, [...own, ...otherExtensions])),
        ),
});

function foreignExtensions(server: Server, allowed: readonly string[]): readonly Finding[] {
    return findInEach(server.children(type.virtualMachineExtension), ({ inputs }) => {
        const handler = inputs.text("type") ?? "";
        return includesName(allowed, `${inputs.text("publisher") ?? ""}/${handler}`)
            ? []
            : [inputs.finding("type", `none but ${allowed.join(", ")} on ${server.machine.name}`)];
    });
}

function applications({ machine: { inputs } }: Server): readonly Finding[] {
    const path = "applicationProfile.galleryApplications";
    return inputs.items(path).length === 0 ? [] : [inputs.finding(path, "no applications beside the backup server")];
}
