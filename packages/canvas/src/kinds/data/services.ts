import { named, type Alias } from '../alias.ts';

/** Names for services, and the words behind a name that make it one. */
export const SERVICES: readonly Alias[] = [
  named(
    ['service'],
    'shell',
    'service,svc,srv,serv,servcie,svcs,micro service,microservice,server,srvr,web service,rest service,server app',
  ),
  named(
    ['service'],
    'call',
    'api,rest api,restful api,http api,grpc api,graphql api,apis,sdk api,endpoint,integration',
  ),
  named(
    ['service'],
    'end',
    'api server,api service,api layer,api tier,graphql server,web api,public api,internal api,read api,write api,backend api,api endpoint,web server,webserver,http server,web tier,web layer,web servers,app server,appserver,application server,application,app service,app layer,application layer,app tier,application tier,app service layer,backend,back end,backend server,backend service,be,monolith,core service,business logic,logic layer,service layer,service tier,micro services,read service,write service,read server,write server,handler,manager,controller,engine,system,module,subsystem,component,logic,orchestrator,generator,builder,router,dispatcher,matcher,ranker,recommender,resolver,validator,verifier,tracker,calculator,estimator,planner,allocator,selector,mixer,blender,hydrator,assembler,classifier,detector,checker,filter,translator,converter,mapper,redirector,shortener,url shortener,encoder service,producer,publisher,event producer,emitter,connector,adapter,integrator,middleware,processing service,facade,host server,vm,virtual machine,container,pod,ec2 machine,compute,compute node,compute cluster,compute instance,function,serverless,serverless function,chat server,websocket server,web socket server,ws server,socket server,websocket,web socket,websockets,websocket service,websocket handler,sse server,signaling server,signalling server,stun server,turn server,turn,stun,stun turn,sfu,mcu,media server,streaming server,rtmp server,ingest server,ingest,ingestion,upload server,game server,matchmaking,match making,matching engine,order book,presence server,notification server,push server,push service,mail server,smtp server,smtp,imap server,email server,crm,erp,oms,order management,order management system,inventory management,wallet service,wallet,model server,model serving,ml model,ml model server,inference,inference server,inference service,prediction service,recommendation engine,rules engine,rule engine,decision engine,pricing engine,ranking model,ml service,ai model,llm,auth system,single sign on,sso,oauth,oauth server,auth,authn,authz,name node,namenode,master node,master server,metadata server,chunk server,chunkserver,block service,tracker server,wms,auth n,access control,acl,iam,identity,identity management,saga,origin,origin server',
  ),
  named(
    ['service'],
    'whole',
    'authentication,authorization,login,login register,signup,sign up,registration,user management,account,accounts,profile,profiles,user profile,notification,notifications,payment,payments,billing,checkout,order,orders,ordering,cart,shopping cart,basket,inventory,catalog,product catalog,pricing,recommendation,recommendations,recommendation system,ranking,matching,news feed,newsfeed,feed,timeline,home timeline,user timeline,feed generation,feed ranking,timeline generation,messaging,chat,group chat,presence,location,geo,maps,routing,eta,dispatch,trip,trips,ride,ride matching,booking,reservation,availability,review,reviews,rating,comments,comment,like,likes,follow,follows,post,posts,tweet,tweets,upload,uploader,download,streaming,playback,transcode,encoding,search service,autocomplete,auto complete,typeahead,type ahead,autosuggest,suggestion,suggestions,fraud,fraud detection,risk,risk engine,moderation,content moderation,spam detection,spam filter,analytics,reporting,reports,invoice,shipping,fulfillment,delivery,subscription,subscriptions,redirect,url shortening,shorten,sync,synchronization,collaboration,document editing,operational transform,ot,ot server,crdt,deduplication,dedup,bidding,auction,ticketing,hotel,flight,permission,permissions,sharing,versioning,trending,top k,leaderboard,leader board,scoring,ad serving,ad selection,targeting,experiment,a b testing,ab testing,metadata,metadata management,webhook,webhooks,callback,core,broadcast',
  ),
  named(
    [],
    'tail',
    'cluster,node,instance,pool,fleet,farm,group,replica set,replicaset,set,layer,tier,primary,secondary,master,slave,leader,follower node,standby,active,passive,hot,cold,asg,auto scaling group,autoscaling group,auto scaling,autoscaling,auto scaled,stateless,stateful,sharded,replicated,partitioned,multi az,ha,highly available,multi region,region,replication,az,zone,distributed,managed,v1,v2,v3,version,machine,box,n,a,b,c,etc,rw,ro,read only,write only,readonly,reads,writes,east,west,us east,us west,eu,us,asia,apac,emea,legacy,new,old,optional,app tier cluster,aws,gcp,azure,amazon,google cloud,ensemble,deployment,datacenter,data center,dc',
  ),
];
