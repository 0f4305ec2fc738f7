// Loaded before the C library (LD_PRELOAD). Sees every call by which files in one folder change, in order, and can
// record them, fail one of them, fill the disk, or end the process right after one of them.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define FILES 4096
static char folder[1024];
static size_t folder_length;
static int log_file = -1;
static char *names[FILES];
static char is_folder[FILES];
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

// Kinds of calls: w writes and truncates, s syncs a file, d syncs a folder, n changes a name, r reads.
static long counted[128], changes, failed;
static char fail_kind;
static long fail_at = -1, kill_at = -1;
static int fail_with = EIO, fail_for_ever;
static int64_t room = -1; // bytes that files may still grow by

#define REAL(name) (real_##name ? real_##name : (real_##name = dlsym(RTLD_NEXT, #name)))
#define DECLARE(type, name, ...) static type (*real_##name)(__VA_ARGS__)
DECLARE(ssize_t, write, int, const void *, size_t);
DECLARE(ssize_t, pwrite64, int, const void *, size_t, off_t);
DECLARE(ssize_t, read, int, void *, size_t);
DECLARE(ssize_t, pread64, int, void *, size_t, off_t);
DECLARE(int, fsync, int);
DECLARE(int, fdatasync, int);
DECLARE(int, ftruncate64, int, off_t);
DECLARE(int, unlink, const char *);
DECLARE(int, rename, const char *, const char *);
DECLARE(int, link, const char *, const char *);
DECLARE(int, mkdir, const char *, mode_t);
DECLARE(int, rmdir, const char *);
DECLARE(int, close, int);
DECLARE(int, open64, const char *, int, ...);

void faults_watch(const char *where, const char *log) {
  strncpy(folder, where, sizeof folder - 1);
  folder_length = strlen(folder);
  log_file = log && *log ? REAL(open64)(log, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600) : -1;
  memset(counted, 0, sizeof counted);
  changes = failed = 0;
}
void faults_fail(char kind, long at, int with, int for_ever) {
  fail_kind = kind, fail_at = at, fail_with = with, fail_for_ever = for_ever;
}
void faults_kill(long at) { kill_at = at; }
void faults_room(int64_t bytes) { room = bytes; }
void faults_off(void) { fail_at = kill_at = -1, room = -1, folder_length = 0; }
long faults_count(char kind) { return kind == 'c' ? changes : counted[(int)kind]; }
long faults_failed(void) { return failed; }

static int ours(const char *path) {
  return folder_length && path && !strncmp(path, folder, folder_length) &&
         (path[folder_length] == '/' || !path[folder_length]);
}

static void record(char kind, const char *name, int64_t offset, int64_t length, const void *data) {
  if (log_file < 0) return;
  uint32_t name_length = strlen(name);
  char head[32] = {0};
  head[0] = kind;
  memcpy(head + 4, &name_length, 4);
  memcpy(head + 8, &offset, 8);
  memcpy(head + 16, &length, 8);
  pthread_mutex_lock(&mutex);
  if (REAL(write)(log_file, head, 32) != 32 || REAL(write)(log_file, name, name_length) != (ssize_t)name_length ||
      (data && REAL(write)(log_file, data, length) != length))
    abort();
  pthread_mutex_unlock(&mutex);
}
void faults_promise(int64_t number) { record('A', folder, 0, number, NULL); }

// Whether this call has to fail; counts it.
static int fails(char kind) {
  long number = __sync_add_and_fetch(&counted[(int)kind], 1);
  if (fail_at < 0 || fail_kind != kind) return 0;
  int now = fail_for_ever ? number >= fail_at : number == fail_at;
  if (now) errno = fail_with, failed++;
  return now;
}
static void done(void) {
  if (__sync_add_and_fetch(&changes, 1) == kill_at) raise(SIGKILL);
}

static const char *name_of(int file) {
  return folder_length && file >= 0 && file < FILES ? names[file] : NULL;
}
static void follow(int file, const char *path) {
  if (file < 0 || file >= FILES) return;
  struct stat status;
  free(names[file]);
  names[file] = ours(path) && !strstr(path, "-shm") && !strstr(path, ".lock") ? strdup(path) : NULL;
  is_folder[file] = names[file] && !fstat(file, &status) && S_ISDIR(status.st_mode);
}

static int open_any(const char *path, int flags, mode_t mode) {
  int ignored = !ours(path) || strstr(path, "-shm") || strstr(path, ".lock");
  int made = !ignored && (flags & O_CREAT) && access(path, F_OK) != 0;
  int cut = !ignored && (flags & O_TRUNC);
  if (made && fails('n')) return -1;
  int file = REAL(open64)(path, flags, mode);
  follow(file, path);
  if (file >= 0 && made) record('C', path, 0, 0, NULL), done();
  else if (file >= 0 && cut) record('T', path, 0, 0, NULL), done();
  return file;
}
#define OPEN(name)                                                                                                     \
  int name(const char *path, int flags, ...) {                                                                         \
    mode_t mode = 0;                                                                                                   \
    if (flags & O_CREAT) {                                                                                             \
      va_list rest;                                                                                                    \
      va_start(rest, flags);                                                                                           \
      mode = va_arg(rest, mode_t);                                                                                     \
      va_end(rest);                                                                                                    \
    }                                                                                                                  \
    return open_any(path, flags, mode);                                                                                \
  }
OPEN(open)
OPEN(open64)
int close(int file) {
  if (file >= 0 && file < FILES && names[file]) free(names[file]), names[file] = NULL;
  return REAL(close)(file);
}

// How much of a write fits: a full disk takes a part of it, then nothing.
static ssize_t fitting(int file, size_t length, off_t offset) {
  struct stat status;
  if (room < 0 || fstat(file, &status)) return length;
  int64_t growth = offset + (int64_t)length - status.st_size;
  if (growth <= 0) return length;
  if (growth > room) length = growth - room >= (int64_t)length ? 0 : length - (growth - room), growth = room;
  room -= growth;
  return length;
}
static ssize_t write_any(int file, const void *data, size_t length, off_t offset, int here) {
  const char *name = name_of(file);
  if (!name) return here ? REAL(write)(file, data, length) : REAL(pwrite64)(file, data, length, offset);
  if (here) offset = lseek(file, 0, SEEK_CUR);
  if (fails('w')) return -1;
  ssize_t fits = fitting(file, length, offset);
  if (length && !fits) {
    failed++;
    errno = ENOSPC;
    return -1;
  }
  ssize_t written = here ? REAL(write)(file, data, fits) : REAL(pwrite64)(file, data, fits, offset);
  if (written > 0) record('W', name, offset, written, data), done();
  return written;
}
ssize_t write(int file, const void *data, size_t length) { return write_any(file, data, length, 0, 1); }
ssize_t pwrite64(int file, const void *data, size_t length, off_t at) { return write_any(file, data, length, at, 0); }
ssize_t pwrite(int file, const void *data, size_t length, off_t at) { return write_any(file, data, length, at, 0); }

ssize_t read(int file, void *data, size_t length) {
  if (name_of(file) && fails('r')) return -1;
  return REAL(read)(file, data, length);
}
ssize_t pread64(int file, void *data, size_t length, off_t at) {
  if (name_of(file) && fails('r')) return -1;
  return REAL(pread64)(file, data, length, at);
}
ssize_t pread(int file, void *data, size_t length, off_t at) { return pread64(file, data, length, at); }

static int sync_any(int file, int (*real)(int)) {
  const char *name = name_of(file);
  if (!name) return real(file);
  if (fails(is_folder[file] ? 'd' : 's')) return -1;
  int result = real(file);
  if (!result) record('S', name, 0, 0, NULL), done();
  return result;
}
int fsync(int file) { return sync_any(file, REAL(fsync)); }
int fdatasync(int file) { return sync_any(file, REAL(fdatasync)); }

int ftruncate64(int file, off_t length) {
  const char *name = name_of(file);
  if (!name) return REAL(ftruncate64)(file, length);
  if (fails('w')) return -1;
  struct stat status;
  if (room >= 0 && !fstat(file, &status) && status.st_size > length) room += status.st_size - length;
  int result = REAL(ftruncate64)(file, length);
  if (!result) record('T', name, length, 0, NULL), done();
  return result;
}
int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

int unlink(const char *path) {
  if (!ours(path) || strstr(path, "-shm") || strstr(path, ".lock")) return REAL(unlink)(path);
  if (access(path, F_OK)) return REAL(unlink)(path);
  if (fails('n')) return -1;
  struct stat status;
  if (room >= 0 && !stat(path, &status)) room += status.st_size;
  int result = REAL(unlink)(path);
  if (!result) record('U', path, 0, 0, NULL), done();
  return result;
}
static void record_two(char kind, const char *from, const char *to) {
  char both[2100];
  snprintf(both, sizeof both, "%s\n%s", from, to);
  record(kind, both, 0, 0, NULL);
  done();
}
int rename(const char *from, const char *to) {
  if (!ours(to)) return REAL(rename)(from, to);
  if (fails('n')) return -1;
  int result = REAL(rename)(from, to);
  if (!result) record_two('R', from, to);
  return result;
}
int link(const char *from, const char *to) {
  if (!ours(to)) return REAL(link)(from, to);
  if (fails('n')) return -1;
  int result = REAL(link)(from, to);
  if (!result) record_two('L', from, to);
  return result;
}
int mkdir(const char *path, mode_t mode) {
  if (!ours(path) || !access(path, F_OK)) return REAL(mkdir)(path, mode);
  if (fails('n')) return -1;
  int result = REAL(mkdir)(path, mode);
  if (!result) record('M', path, 0, 0, NULL), done();
  return result;
}
int rmdir(const char *path) {
  if (!ours(path)) return REAL(rmdir)(path);
  if (fails('n')) return -1;
  int result = REAL(rmdir)(path);
  if (!result) record('D', path, 0, 0, NULL), done();
  return result;
}
