import assert from "node:assert/strict";
import type { Environment, Server } from "../../../config/environment.generated";
import { installationAdvisories } from "../../../model/advisories/installation";
import { currentServer, environmentWith, sampleEnvironment, sampleServer } from "../../support/sampleEnvironment";

const dotNetFramework = { file: "ndp48-x86-x64-allos-enu.exe", sha256: "4".repeat(64) };

const advice = (overrides: Partial<Environment>): readonly unknown[] =>
    installationAdvisories.flatMap(({ id, advise }) =>
        advise(environmentWith(overrides)).map(({ subject, message, remedy }) => [id, subject, message, remedy]),
    );

const scheduled = (server: Server, times: readonly string[], hours: number): Server => ({
    ...server,
    schedule: { onlineBackupTimes: times, onlineBackupWindowHours: hours },
});

describe("advice about the installation", () => {
    it("is not needed on Windows Server 2022, nor where the installer of .NET Framework is named", () => {
        assert.deepEqual(advice({ servers: { MABS01: currentServer } }), []);
        assert.deepEqual(advice({ package: { ...sampleEnvironment.package, dotNetFramework } }), []);
    });

    it("prints the line that brings .NET Framework to older releases, once per release", () => {
        const old = { ...sampleServer, image: { ...sampleServer.image, windowsVersion: "2016" as const } };
        const remedy =
            "dotNetFramework: { file: ndp48-x86-x64-allos-enu.exe, sha256: <npx mabs package hash ndp48-x86-x64-allos-enu.exe> }";
        const text = (release: string, version: string) =>
            `Windows Server ${release} brings .NET Framework ${version}; the MARS agent needs 4.8. Unless the image or Windows Update has installed it by then, the installation waits for it. Mirror the offline installer and name it under \`mabs:package\`.`;
        assert.deepEqual(
            advice({ servers: { MABS03: old, MABS02: sampleServer, MABS01: sampleServer, MABS04: currentServer } }),
            [
                ["MABS-ADV-030", "MABS01, MABS02", text("2019", "4.7.2"), remedy],
                ["MABS-ADV-030", "MABS03", text("2016", "4.6.2"), remedy],
            ],
        );
    });

    it("names a better time for a catalogue backup that meets an online backup", () => {
        const catalogueBackup = { time: "23:00", keepLocalDays: 3, keepDays: 30 };
        assert.deepEqual(advice({ servers: { MABS01: currentServer }, catalogueBackup }), [
            [
                "MABS-ADV-031",
                "MABS01",
                "DPMDB is backed up at 23:00, during the online backup from 22:00 to 04:00: the copy lacks what that backup adds, and both are slower.",
                'time: "08:00"',
            ],
        ]);
    });

    it("advises shorter windows where no hour of the day is free", () => {
        const maintenance = { ...sampleEnvironment.maintenance, enabled: false };
        const servers = { MABS01: scheduled(currentServer, ["00:00", "12:00"], 12) };
        assert.deepEqual(advice({ servers, maintenance }), [
            [
                "MABS-ADV-031",
                "MABS01",
                "DPMDB is backed up at 12:30, during the online backup from 12:00 to 00:00: the copy lacks what that backup adds, and both are slower. No hour of the day is free.",
                "onlineBackupWindowHours: 6 # or fewer",
            ],
        ]);
    });
});
