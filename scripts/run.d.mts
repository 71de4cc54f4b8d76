export function complaintAboutNode(version: string): string | null;
export function needsInstall(project: string): boolean;
