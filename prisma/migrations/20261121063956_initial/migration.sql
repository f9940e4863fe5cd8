-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "person" (
    "id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "candidate_id" TEXT NOT NULL,
    "problem_id" TEXT NOT NULL,
    "problem_title" TEXT NOT NULL,
    "template_id" TEXT NOT NULL,
    "pace" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "imported" BOOLEAN NOT NULL DEFAULT false,
    "seq" INTEGER NOT NULL,
    "next_deadline_at" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_event" (
    "session_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" BIGINT NOT NULL,
    "body" JSON NOT NULL,

    CONSTRAINT "session_event_pkey" PRIMARY KEY ("session_id","seq")
);

-- CreateTable
CREATE TABLE "command_receipt" (
    "session_id" TEXT NOT NULL,
    "command_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "command_receipt_pkey" PRIMARY KEY ("session_id","command_id")
);

-- CreateTable
CREATE TABLE "session_snapshot" (
    "session_id" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "state" JSON NOT NULL,

    CONSTRAINT "session_snapshot_pkey" PRIMARY KEY ("session_id")
);

-- CreateTable
CREATE TABLE "session_report" (
    "session_id" TEXT NOT NULL,
    "engine_version" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,
    "scoring" JSON NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_report_pkey" PRIMARY KEY ("session_id")
);

-- CreateTable
CREATE TABLE "secret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "secret_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "session_candidate_id_created_at_idx" ON "session"("candidate_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "session_next_deadline_at_idx" ON "session"("next_deadline_at");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_candidate_id_fkey" FOREIGN KEY ("candidate_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_event" ADD CONSTRAINT "session_event_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "command_receipt" ADD CONSTRAINT "command_receipt_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_snapshot" ADD CONSTRAINT "session_snapshot_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_report" ADD CONSTRAINT "session_report_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
