# The application alone. Camunda and the databases are services of their own; see docker-compose.yml.
FROM node:22-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No package of ours needs its install script: the compiler behind tsx comes as a ready-made optional package.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY src ./src
COPY workers ./workers
COPY lint ./lint
COPY bpmn ./bpmn
# Everything above belongs to root, so the application cannot change its own code or models.
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=6s --start-period=120s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "src/main.ts"]
