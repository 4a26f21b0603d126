# Postern: dist/ is one bundle, so the image is Node, that bundle and the annotated examples. No npm, no node_modules at run time.
# A tag may be moved to another image, a digest cannot: build with --build-arg NODE_IMAGE=node:26.10.0-slim@sha256:…
# (docs/operations.md, "Docker", says how to find the digest).
ARG NODE_IMAGE=node:26.10.0-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
# Scripts stay off: the `node` development dependency would only download what this image already is.
RUN npm ci --ignore-scripts
COPY .ci/build.ts .ci/build.ts
COPY src src
RUN node .ci/build.ts

FROM ${NODE_IMAGE}
WORKDIR /app
ENV NODE_ENV=production
COPY package.json LICENSE CHANGELOG.md ./
COPY config config
COPY --from=build /src/dist dist
# No user of this image: works with runAsNonRoot, a read-only root file system and no capabilities.
USER 65532:65532
EXPOSE 4180 4181
# A small young generation keeps memory flat under load at no cost in speed (docs/operations.md).
ENTRYPOINT ["node", "--max-semi-space-size=8", "/app/dist/main.js"]
CMD ["serve", "-c", "/etc/postern/postern.yaml"]
