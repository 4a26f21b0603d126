-- Asks Postern whether a request may pass. For haproxy.cfg beside this file; needs HAProxy 2.5 or newer.
local CHECK = 'http://127.0.0.1:4180/oauth2/auth/nginx'
-- Every header of identity.headers, in lower case.
local IDENTITY = {
  'x-auth-request-user', 'x-auth-request-email', 'x-auth-request-preferred-username',
  'x-auth-request-name', 'x-auth-request-groups',
}
-- Of the request, what a decision depends on.
local ASKED = {
  'cookie', 'authorization', 'accept', 'origin', 'referer', 'x-request-id', 'sec-websocket-key',
  'sec-fetch-mode', 'sec-fetch-dest', 'sec-fetch-site',
}
-- Of an answer that does not pass, what the client gets.
local ANSWERED = { 'content-type', 'cache-control', 'www-authenticate', 'retry-after', 'x-request-id' }

local function copy(from, names)
  local to = {}
  for _, name in ipairs(names) do
    if from[name] then
      to[name] = {}
      for index = 0, #from[name] do to[name][#to[name] + 1] = from[name][index] end
    end
  end
  return to
end

core.register_action('postern', { 'http-req' }, function(txn)
  local request = txn.http:req_get_headers()
  local headers = copy(request, ASKED)
  local scheme = txn.f:ssl_fc() == 1 and 'https' or 'http'
  -- A Host with a slash would put its own path in front of the original URL: Postern answers 400 to none at all.
  local host = request.host and not request.host[1] and request.host[0]:match('^[%w%.%-%[%]:]+$') or ''
  headers['x-original-url'] = { scheme .. '://' .. host .. txn.sf:pathq() }
  headers['x-original-method'] = { txn.sf:method() }
  headers['x-forwarded-for'] = { txn.sf:src() }
  local answer = core.httpclient():get({ url = CHECK, headers = headers, timeout = 15000 })
  local status = answer and answer.status or 0
  for _, name in ipairs(IDENTITY) do txn.http:req_del_header(name) end
  if status == 200 then
    for _, name in ipairs(IDENTITY) do
      local value = answer.headers[name] and answer.headers[name][0]
      if value and value ~= '' then txn.http:req_set_header(name, value) end
    end
    return
  end
  local reply = txn:reply()
  local login = status == 401 and answer.headers['x-postern-login']
  if login then
    reply:set_status(302)
    reply:add_header('location', login[0])
    reply:add_header('cache-control', 'no-store')
  else
    reply:set_status(status >= 400 and status or 503)
    for name, values in pairs(copy(answer and answer.headers or {}, ANSWERED)) do
      for _, value in ipairs(values) do reply:add_header(name, value) end
    end
    if answer and answer.body then reply:set_body(answer.body) end
  end
  txn:done(reply)
end, 0)
