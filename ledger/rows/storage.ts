import type { StatedRow } from "../enforcement";
import { byNextStep, byOperator, byPhase, proof } from "../enforcement";

const inDisks = (title: string) => proof("test/guest/Disks.Tests.ps1", title);

/** D: disks and storage pool. */
export const storageRows: Readonly<Record<string, StatedRow>> = {
    D04: {
        cannot: {
            preview:
                "columns are no property of a planned resource: the machine makes a pool of one column, which takes disks one by one",
        },
    },
    D06: {
        enforced: [
            byPhase(
                "Disks",
                "makes the pool of managed disks at their LUNs, and its volume with ReFS, which knows no NTFS compression",
                inDisks("is not confirmed with <found> (MABS-DSK-010)"),
            ),
        ],
    },
    D07: {
        enforced: [
            byPhase(
                "Disks",
                "makes the volume itself on empty disks, without encryption, and never formats one that BitLocker hides",
                inDisks("is never formatted when its file system cannot be read: <what> (MABS-DSK-009)"),
            ),
        ],
    },
    D12: {
        enforced: [
            byNextStep(
                "how many workloads a server of an A-series size takes",
                proof("test/model/nextSteps.test.ts", "say how many workloads a server of an A-series size takes"),
            ),
            byOperator("count the workloads of a server of an A-series size"),
        ],
        cannot: { config: "the configuration knows how much is protected, and not in how many workloads" },
    },
};
