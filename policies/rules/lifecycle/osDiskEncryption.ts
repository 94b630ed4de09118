import { retirement } from "../../../facts/retirements";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { Server } from "../../core/server";
import { stackRule } from "../../rule";
import { type } from "../../types";
import { withoutServers } from "../servers";
import { lastDay, lifetime, type Lifetime } from "./lifetime";

const row = retirement("azure-disk-encryption");

/** Data disks have rules of their own, which refuse it whatever its end. */
export const osDiskEncryption = stackRule<Lifetime>({
    id: "lifecycle-os-disk-encryption",
    ...lifetime,
    notApplicable: withoutServers,
    check(stack, context) {
        if (row === undefined || row.endDate > lastDay(context)) return [];
        const required = `${row.useInstead?.toLowerCase() ?? "nothing"}, because Azure Disk Encryption ends on ${row.endDate}`;
        return findInEach(stack.servers, (server) =>
            findInEach([inMachine, byExtension], (part) => part(server, required)),
        );
    },
});

type Part = (server: Server, required: string) => readonly Finding[];

const inMachine: Part = ({ machine: { inputs } }, required) => {
    const path = "storageProfile.osDisk.encryptionSettings.enabled";
    return inputs.flag(path) === true ? [inputs.finding(path, required)] : [];
};

const byExtension: Part = (server, required) =>
    findInEach(server.children(type.virtualMachineExtension), ({ inputs }) =>
        inputs.text("type")?.toLowerCase() === "azurediskencryption" &&
        inputs.text("settings.VolumeType")?.toLowerCase() === "os"
            ? [inputs.finding("type", required)]
            : [],
    );
