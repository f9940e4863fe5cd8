-- CreateTable
CREATE TABLE "second_verdict" (
    "session_id" TEXT NOT NULL,
    "point_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "quote" TEXT,
    "turn" INTEGER,
    "model" TEXT NOT NULL,
    "prompt_version" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "second_verdict_pkey" PRIMARY KEY ("session_id","point_id")
);

-- AddForeignKey
ALTER TABLE "second_verdict" ADD CONSTRAINT "second_verdict_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
