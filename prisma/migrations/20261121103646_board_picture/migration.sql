-- CreateTable
CREATE TABLE "board_picture" (
    "session_id" TEXT NOT NULL,
    "picture_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "board_picture_pkey" PRIMARY KEY ("session_id","picture_id")
);

-- AddForeignKey
ALTER TABLE "board_picture" ADD CONSTRAINT "board_picture_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
