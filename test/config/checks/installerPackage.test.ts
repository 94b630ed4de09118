import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { checkInstallerPackage } from "../../../config/checks/installerPackage";
import type { PartialEnvironment } from "../../../config/partialEnvironment";
import { checkContext } from "../../support/partialEnvironments";

type Package = NonNullable<PartialEnvironment["package"]>;

const found = (installer: Package): readonly string[] =>
    checkInstallerPackage({ package: installer }, checkContext("mabs:package.files")).map(
        ({ id, path }) => `${id} ${path}`,
    );

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const files = { "MABS.exe": hash("exe"), "MABS-1.bin": hash("bin") };
const marsAgent = { file: "Mars.exe", sha256: hash("mars"), version: "2.0.9262.0" };

describe("config: the installer package", () => {
    it("is one program with its parts, an agent, and perhaps a rollup", () => {
        assert.deepEqual(found({ files, marsAgent }), []);
        assert.deepEqual(
            found({ files: { "MABS.EXE": hash("exe") }, rollup: { file: "UR1.exe", sha256: hash("ur1") } }),
            [],
        );
    });

    it("takes a .NET Framework and modules for Azure beside it, with hashes and names of their own", () => {
        const dotNetFramework = { file: "ndp48.EXE", sha256: hash("net") };
        const azModules = { file: "az.zip", sha256: hash("az"), version: "7.4.0" };
        assert.deepEqual(found({ files, marsAgent, dotNetFramework, azModules }), []);
        assert.deepEqual(
            found({
                files,
                dotNetFramework: { file: "MABS.exe", sha256: "0".repeat(64) },
                azModules: { ...azModules, sha256: hash("exe") },
            }),
            [
                "MABS-CFG-509 mabs:package.dotNetFramework.sha256",
                "MABS-CFG-510 mabs:package.azModules.sha256",
                "MABS-CFG-519 mabs:package.dotNetFramework.file",
            ],
        );
    });

    it("has files that the server can start or unpack, by their ending", () => {
        const problems = checkInstallerPackage(
            {
                package: {
                    dotNetFramework: { file: "ndp48.msu", sha256: hash("net") },
                    azModules: { file: "az.nupkg", sha256: hash("az"), version: "7.4.0" },
                },
            },
            checkContext(),
        );
        assert.deepEqual(
            problems.map(({ id, path, expected, found: text }) => [id, path, expected, text]),
            [
                ["MABS-CFG-519", "mabs:package.dotNetFramework.file", "a name that ends in .exe", '"ndp48.msu"'],
                ["MABS-CFG-519", "mabs:package.azModules.file", "a name that ends in .zip", '"az.nupkg"'],
            ],
        );
    });

    it("has exactly one program", () => {
        assert.deepEqual(found({ files: { "MABS-1.bin": hash("bin") } }), ["MABS-CFG-511 mabs:package.files"]);
        assert.deepEqual(found({ files: { ...files, "Second.exe": hash("2") } }), ["MABS-CFG-511 mabs:package.files"]);
    });

    it("still has its program when the hash of the program is unreadable", () => {
        assert.deepEqual(found({ files: { ...files, "MABS.exe": undefined } }), []);
    });

    it("has no other kinds of files", () => {
        assert.deepEqual(found({ files: { ...files, "readme.txt": hash("readme") } }), [
            'MABS-CFG-511 mabs:package.files["readme.txt"]',
        ]);
    });

    it("has no placeholders for hashes", () => {
        for (const placeholder of ["0".repeat(64), "deadbeef".repeat(8), "0123456789ABCDEF".repeat(4)]) {
            assert.deepEqual(found({ files: { ...files, "MABS.exe": placeholder } }), [
                'MABS-CFG-509 mabs:package.files["MABS.exe"]',
            ]);
        }
    });

    it("has no hash twice, in any case of letters", () => {
        assert.deepEqual(found({ files, marsAgent: { ...marsAgent, sha256: hash("exe").toUpperCase() } }), [
            "MABS-CFG-510 mabs:package.marsAgent.sha256",
        ]);
    });

    it("has no file name twice", () => {
        assert.deepEqual(found({ files, marsAgent: { ...marsAgent, file: "mabs.EXE" } }), [
            "MABS-CFG-519 mabs:package.marsAgent.file",
        ]);
    });
});
