// The same load as ws-load.ts, with the same arguments and answer, at a fraction of what it costs: on two cores
// the load would be what is measured, not the gateway. ws-load HOST PORT CONNECTIONS SECONDS [COOKIE]

#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { PAYLOAD = 100, MESSAGE = 6 + PAYLOAD, ECHO = 2 + PAYLOAD, EVENTS = 256 };

struct client {
  int fd;
  int missing;
  double asked_at;
};

static char message[MESSAGE];
static double *times;
static size_t count, room;
static int failed;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static void fail(const char *what) {
  fprintf(stderr, "ws-load: %s: %s\n", what, strerror(errno));
  exit(1);
}

static int open_socket(const struct sockaddr_in *address, const char *request) {
  int fd = socket(AF_INET, SOCK_STREAM, 0), on = 1;
  setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  if (connect(fd, (const struct sockaddr *)address, sizeof *address) != 0) fail("connect");
  if (write(fd, request, strlen(request)) < 0) fail("write");
  char head[4096];
  size_t have = 0;
  // Nobody speaks first: the head is all that comes.
  while (have < 4 || memcmp(head + have - 4, "\r\n\r\n", 4) != 0) {
    ssize_t got = have < sizeof head ? read(fd, head + have, sizeof head - have) : 0;
    if (got <= 0) fail("no whole answer to the upgrade");
    have += got;
  }
  if (memcmp(head, "HTTP/1.1 101", 12) != 0) fail("no WebSocket");
  return fd;
}

static void ask(struct client *client) {
  client->missing = ECHO;
  client->asked_at = now();
  if (write(client->fd, message, MESSAGE) != MESSAGE) failed += 1;
}

static void note(double time) {
  if (count == room) {
    room = room == 0 ? 1 << 16 : room * 2;
    times = realloc(times, room * sizeof *times);
    if (times == NULL) fail("memory");
  }
  times[count++] = time;
}

/** Returns whether the connection goes on. */
static int answered(struct client *client, double ends_at) {
  char bytes[4096];
  ssize_t got = read(client->fd, bytes, sizeof bytes);
  if (got <= 0) {
    failed += 1;
    return 0;
  }
  client->missing -= got;
  if (client->missing > 0) return 1;
  if (client->missing < 0) failed += 1;
  double time = now();
  note(time - client->asked_at);
  if (time < ends_at) ask(client);
  return 1;
}

static int by_size(const void *one, const void *other) {
  double a = *(const double *)one, b = *(const double *)other;
  return (a > b) - (a < b);
}

int main(int length, char **args) {
  if (length < 5) return 2;
  int connections = atoi(args[3]);
  const char *cookie = length > 5 ? args[5] : "";
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(atoi(args[2]))};
  if (inet_pton(AF_INET, args[1], &address.sin_addr) != 1) fail("address");
  char request[8192];
  snprintf(request, sizeof request,
           "GET /echo HTTP/1.1\r\nHost: %s:%s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n%s%s%s\r\n",
           args[1], args[2], *cookie ? "Cookie: " : "", cookie, *cookie ? "\r\n" : "");
  // A masking key of zeros is as good as any, and leaves the payload as it is (RFC 6455 5.3).
  memset(message, 'x', MESSAGE);
  memcpy(message, (char[]){(char)0x82, (char)(0x80 | PAYLOAD), 0, 0, 0, 0}, 6);

  int epoll = epoll_create1(0);
  struct client *clients = calloc(connections, sizeof *clients);
  for (int index = 0; index < connections; index += 1) {
    struct client *client = &clients[index];
    client->fd = open_socket(&address, request);
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = client};
    epoll_ctl(epoll, EPOLL_CTL_ADD, client->fd, &event);
  }
  double started_at = now(), ends_at = started_at + atof(args[4]) * 1e6;
  for (int index = 0; index < connections; index += 1) ask(&clients[index]);
  while (now() < ends_at) {
    struct epoll_event events[EVENTS];
    int ready = epoll_wait(epoll, events, EVENTS, 100);
    for (int index = 0; index < ready; index += 1) {
      struct client *client = events[index].data.ptr;
      if (!answered(client, ends_at)) epoll_ctl(epoll, EPOLL_CTL_DEL, client->fd, NULL);
    }
  }
  double duration = now() - started_at;
  qsort(times, count, sizeof *times, by_size);
  double p50 = count == 0 ? 0 : times[count / 2], p99 = count == 0 ? 0 : times[count * 99 / 100];
  printf("{\"requests\":%zu,\"duration\":%.0f,\"p50\":%.0f,\"p99\":%.0f,\"failed\":%d}\n", count, duration, p50, p99, failed);
  return 0;
}
