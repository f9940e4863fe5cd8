import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

/** The visitor's user id, as set by `GuestMiddleware`. */
export const UserId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { userId } = context.switchToHttp().getRequest<{ userId?: string }>();
  if (userId === undefined) throw new Error('The route is not behind GuestMiddleware');
  return userId;
});
