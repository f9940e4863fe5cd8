-- CreateTable
CREATE TABLE "point_overrule" (
    "session_id" TEXT NOT NULL,
    "point_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "engine_version" TEXT NOT NULL,
    "verdict" JSON NOT NULL,

    CONSTRAINT "point_overrule_pkey" PRIMARY KEY ("session_id","point_id")
);

-- AddForeignKey
ALTER TABLE "point_overrule" ADD CONSTRAINT "point_overrule_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
