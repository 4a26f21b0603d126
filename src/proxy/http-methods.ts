import { METHODS } from 'node:http'

/**
 * The methods of requests that are handled; others are answered with 405. Node gives CONNECT no request handler.
 *
 * Node's parser also reads ICE/1.x and RTSP/1.x, and does not tell which protocol a request line named. SOURCE is a
 * method of ICE only, and `METHODS` has none that are of RTSP only. A request that names RTSP and GET, POST or OPTIONS
 * cannot be told from HTTP: it is handled as the HTTP request that it would be.
 */
export const HTTP_METHODS: readonly string[] = METHODS.filter((method) => method !== 'CONNECT' && method !== 'SOURCE')
