import { defineConfig } from 'prisma/config';

// No URL here: the server opens the database itself, and migrations run at its start.
export default defineConfig({ schema: 'prisma/schema.prisma' });
