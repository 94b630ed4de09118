import type { RuleSource } from "../entry";

export const customScript: RuleSource = {
    title: "Custom Script Extension for Windows",
    date: "2025-08-18",
    url: "https://learn.microsoft.com/azure/virtual-machines/extensions/custom-script-windows",
};

export const managedRunCommand: RuleSource = {
    title: "Run scripts in your Windows VM by using managed Run Commands",
    date: "2025-08-18",
    url: "https://learn.microsoft.com/azure/virtual-machines/windows/run-command-managed",
};

export const joinTemplate: RuleSource = {
    title: "Join a Windows Server virtual machine to a managed domain using a template",
    date: "2025-02-05",
    url: "https://learn.microsoft.com/entra/identity/domain-services/join-windows-vm-template",
};

export const netJoinDomain: RuleSource = {
    title: "NetJoinDomain function",
    date: "2026-11-23",
    url: "https://learn.microsoft.com/windows/win32/api/lmjoin/nf-lmjoin-netjoindomain",
};
