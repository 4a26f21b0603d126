{{- define "postern.name" -}}
{{- .Values.nameOverride | default "postern" | trunc 63 | trimSuffix "-" -}}
{{- end -}}

{{- define "postern.fullname" -}}
{{- if .Values.fullnameOverride -}}
{{- .Values.fullnameOverride | trunc 63 | trimSuffix "-" -}}
{{- else if contains (include "postern.name" .) .Release.Name -}}
{{- .Release.Name | trunc 63 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name (include "postern.name" .) | trunc 63 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "postern.secretName" -}}
{{- .Values.secret.existingSecret | default (include "postern.fullname" .) -}}
{{- end -}}

{{- define "postern.serviceAccountName" -}}
{{- if .Values.serviceAccount.create -}}
{{- .Values.serviceAccount.name | default (include "postern.fullname" .) -}}
{{- else -}}
{{- .Values.serviceAccount.name | default "default" -}}
{{- end -}}
{{- end -}}

{{- define "postern.selectorLabels" -}}
app.kubernetes.io/name: {{ include "postern.name" . }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "postern.labels" -}}
{{ include "postern.selectorLabels" . }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" }}
{{- end -}}

{{/* The number behind the last colon of `listen`. */}}
{{- define "postern.trafficPort" -}}
{{- splitList ":" .Values.config.listen | last -}}
{{- end -}}

{{- define "postern.adminPort" -}}
{{- splitList ":" .Values.config.admin.listen | last -}}
{{- end -}}

{{/* The hosts of publicUrl, as a JSON list. */}}
{{- define "postern.hosts" -}}
{{- $urls := .Values.config.publicUrl -}}
{{- if kindIs "string" $urls -}}{{- $urls = list $urls -}}{{- end -}}
{{- $hosts := list -}}
{{- range $urls -}}{{- $hosts = append $hosts (regexReplaceAll ":[0-9]+$" (urlParse .).host "") -}}{{- end -}}
{{- $hosts | uniq | toJson -}}
{{- end -}}
