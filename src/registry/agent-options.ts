/** How connections are kept: as the SDK's own handler keeps them, at most so many at once to a host. */
export const AGENT_OPTIONS = { keepAlive: true, maxSockets: 50 } as const;
