import { Component, type ReactNode } from 'react';
import { FailureNotice } from './failure-notice.tsx';

interface FailureBoundaryProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Keeps a part that breaks from taking the page with it. */
export class FailureBoundary extends Component<FailureBoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    if (!this.state.error) return this.props.children;
    return (
      <FailureNotice title={this.props.title} error={this.state.error} onRetry={() => this.setState({ error: null })} />
    );
  }
}
