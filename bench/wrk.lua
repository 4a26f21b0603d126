-- What wrk sends, from the environment: BENCH_METHOD, BENCH_BODY (bytes), BENCH_PATHS (how many routes to go
-- through, /r<i>/1k), BENCH_COOKIES (a file with a Cookie header per line, gone through in turn).
-- At the end one line of JSON: times in microseconds.

local requests = nil
local at = 0

function init(args)
  wrk.method = os.getenv("BENCH_METHOD") or "GET"
  local bytes = tonumber(os.getenv("BENCH_BODY") or "0")
  if bytes > 0 then wrk.body = string.rep("x", bytes) end
  local paths = tonumber(os.getenv("BENCH_PATHS") or "0")
  local cookies = os.getenv("BENCH_COOKIES")
  if paths > 0 then
    requests = {}
    for i = 0, paths - 1 do requests[i + 1] = wrk.format(nil, "/r" .. i .. "/1k") end
  elseif cookies then
    requests = {}
    for line in io.lines(cookies) do
      wrk.headers["Cookie"] = line
      requests[#requests + 1] = wrk.format(nil, nil)
    end
  else
    requests = { wrk.format(nil, nil) }
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, all)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"duration":%d,"bytes":%d,"p50":%.0f,"p99":%.0f,"max":%.0f,"failed":%d,"refused":%d}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99), latency.max,
    errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
