/** The ten ports of P-46, best first. Below those that systems give out by themselves (32,768 and up). */
export const web_socket_ports: readonly number[] = Array.from({ length: 10 }, (_, number) => 17_460 + number);
