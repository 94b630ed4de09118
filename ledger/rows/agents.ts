import type { StatedRow } from "../enforcement";
import { byNextStep, byOperator, proof } from "../enforcement";

const ofOthers = "the machine is somebody else's: no program of the server may look into it before an agent is there";

const needs = (what: string) =>
    byNextStep(
        what,
        proof("test/model/nextSteps.test.ts", "say which machines a server protects, and what they need first"),
    );

/** A: agents on protected machines. */
export const agentRows: Readonly<Record<string, StatedRow>> = {
    A01: {
        enforced: [needs("64-bit Windows with .NET Framework 4.0, volumes of 1 GB with NTFS or ReFS")],
        cannot: { guest: ofOthers },
    },
    A02: { enforced: [byOperator("look through the protection groups for system state and bare metal recovery")] },
    A03: {
        enforced: [needs("files, volumes, shares, SQL Server, Exchange, SharePoint")],
        cannot: { config: "workloads are chosen in the console of the product; the configuration names none" },
    },
    A04: {
        enforced: [needs("Visual C++ 2015 on Windows Server 2012 and 2012 R2")],
        cannot: { guest: ofOthers },
    },
    A05: {
        enforced: [needs("OLE DB Driver 18 and SYSTEM as sysadmin on SQL Servers")],
        cannot: { guest: ofOthers },
    },
    A06: { enforced: [needs("a restart after the first agent")], cannot: { guest: ofOthers } },
    A07: { enforced: [byOperator("update the agents after a rollup")] },
};
