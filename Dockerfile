# Build: everything, with the tools.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/server/package.json apps/server/
COPY apps/web/package.json apps/web/
COPY packages/canvas/package.json packages/canvas/
COPY packages/interviewer/package.json packages/interviewer/
COPY packages/protocol/package.json packages/protocol/
COPY packages/question-bank/package.json packages/question-bank/
COPY packages/rubric/package.json packages/rubric/
COPY packages/session/package.json packages/session/
RUN npm ci
COPY . .
RUN npm run build

# Libraries that the server needs at run time, and no others.
FROM node:24-bookworm-slim AS libraries
WORKDIR /app
COPY --from=build /app/package.json /app/package-lock.json /app/.npmrc ./
COPY --from=build /app/apps/server/package.json apps/server/
COPY --from=build /app/apps/web/package.json apps/web/
COPY --from=build /app/packages packages
RUN npm ci --omit=dev --omit=optional --ignore-scripts --workspace apps/server --workspace packages/rubric --workspace packages/question-bank

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4545
WORKDIR /app
COPY --from=libraries /app/node_modules node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/apps/server/package.json apps/server/
COPY --from=build /app/apps/server/dist apps/server/dist
COPY --from=build /app/apps/web/dist apps/web/dist
COPY --from=build /app/packages/question-bank/packs packages/question-bank/packs
COPY --from=build /app/prisma prisma
USER node
EXPOSE 4545
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4545) + '/health/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/server/dist/main.js"]
