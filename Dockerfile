FROM node:20-slim AS build
WORKDIR /skein
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npx vite build

FROM node:20-slim
WORKDIR /skein
ENV NODE_ENV=production HOST=0.0.0.0 SKEIN_DATA=/data
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && mkdir /data && chown node /data
COPY model model
COPY graph graph
COPY importer importer
COPY server server
COPY scripts scripts
COPY examples examples
COPY --from=build /skein/build/client build/client
USER node
VOLUME /data
EXPOSE 4860
CMD ["node", "scripts/start.mjs", "/corpus"]
