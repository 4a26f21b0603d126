{{/*
Postern as a container, for an app's own pod. In a chart that has this one as a dependency (with `standalone: false`):

    containers:
      {{- include "postern.sidecar" .Subcharts.postern | nindent 8 }}
    volumes:
      {{- include "postern.sidecar.volumes" .Subcharts.postern | nindent 8 }}

The app's Service then targets the port named `postern`, and the app itself listens on 127.0.0.1.
*/}}
{{- define "postern.sidecar" -}}
- name: postern
  image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
  imagePullPolicy: {{ .Values.image.pullPolicy }}
  args: [serve, -c, /etc/postern/postern.yaml]
  {{- with .Values.env }}
  env:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  ports:
    - name: postern
      containerPort: {{ include "postern.trafficPort" . }}
      protocol: TCP
    - name: postern-admin
      containerPort: {{ include "postern.adminPort" . }}
      protocol: TCP
  startupProbe:
    httpGet: { path: /livez, port: postern-admin }
    periodSeconds: 1
    failureThreshold: 60
  livenessProbe:
    httpGet: { path: /livez, port: postern-admin }
    periodSeconds: 10
    timeoutSeconds: 3
  readinessProbe:
    httpGet: { path: /readyz, port: postern-admin }
    # Shorter than `shutdown.delay`, so that a pod which stops is out of service before it closes its port.
    periodSeconds: 2
    failureThreshold: 1
    timeoutSeconds: 2
  securityContext:
    runAsNonRoot: true
    runAsUser: 65532
    runAsGroup: 65532
    readOnlyRootFilesystem: true
    allowPrivilegeEscalation: false
    capabilities: { drop: [ALL] }
    seccompProfile: { type: RuntimeDefault }
  {{- with .Values.resources }}
  resources:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  volumeMounts:
    # A folder, never a subPath: only a folder shows changes of the ConfigMap.
    - { name: postern-config, mountPath: /etc/postern, readOnly: true }
    - { name: postern-secret, mountPath: /run/secrets/postern, readOnly: true }
{{- end -}}

{{- define "postern.sidecar.volumes" -}}
- name: postern-config
  configMap:
    name: {{ include "postern.fullname" . }}
- name: postern-secret
  secret:
    secretName: {{ include "postern.secretName" . }}
    # Readable for Postern's own user, whom the pod's fsGroup does not name.
    defaultMode: 0444
{{- end -}}

{{/* For the pod's annotations, where a changed configuration should make new pods: another value for another configuration. */}}
{{- define "postern.checksum" -}}
{{- toYaml .Values.config | sha256sum -}}
{{- end -}}
